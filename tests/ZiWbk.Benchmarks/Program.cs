using BenchmarkDotNet.Running;
using ZiWbk.Benchmarks;

_ = BenchmarkSwitcher.FromAssembly(typeof(AssessmentBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
