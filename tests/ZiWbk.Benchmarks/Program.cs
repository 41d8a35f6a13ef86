using BenchmarkDotNet.Running;
using ZiWbk.Benchmarks;

// The storage is measured by the second, whole and on a real disk, beside the disk's own rate in the same run.
if (args is ["storage", ..])
    return await StorageBenchmark.RunAsync();

_ = BenchmarkSwitcher.FromAssembly(typeof(AssessmentBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
return 0;
