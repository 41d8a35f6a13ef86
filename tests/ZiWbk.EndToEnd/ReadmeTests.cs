namespace ZiWbk.EndToEnd;

/// <summary>README's commands do what README says.</summary>
public class ReadmeTests
{
    private static readonly string[] _commands =
        [.. File.ReadLines(Repository.Path("README.md"))
            .Where(line => line.StartsWith("    dotnet ", StringComparison.Ordinal))
            .Select(line => line.Trim())];

    [Fact]
    public void The_first_two_commands_are_the_main_job_and_the_tests()
    {
        Assert.Equal("dotnet run --project src/ZiWbk.Bot -- serve --demo", _commands[0]);
        Assert.StartsWith("dotnet test", _commands[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_command_opens_the_page_with_example_data()
    {
        using var server = await RunningServer.RunAsync(_commands[0].Split(" -- ")[1].Split(' ').Append("--urls").Append("http://127.0.0.1:0"));
        using var client = new HttpClient();
        var page = await client.GetStringAsync(server.Page, TestContext.Current.CancellationToken);

        Assert.Contains("<html", page, StringComparison.Ordinal);
        Assert.Equal(0, await server.StopAsync());
    }

    [Fact]
    public async Task The_score_of_the_sample_is_the_page_approved()
    {
        var command = _commands.First(command => command.Contains(" score ", StringComparison.Ordinal));
        var run = await BotProcess.RunAsync(command.Split(" -- ")[1].Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Equal(await File.ReadAllTextAsync(
            Repository.Path("tests", "ZiWbk.Bot.Tests", "Expectations", "page-wbk-id.txt"), TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task Every_command_of_the_program_that_README_shows_is_understood()
    {
        foreach (var command in _commands.Where(command => command.Contains("src/ZiWbk.Bot -- ", StringComparison.Ordinal)))
        {
            var verb = command.Split(" -- ")[1].Split(' ')[0];
            var run = await BotProcess.RunAsync(verb, "--help");

            Assert.Equal(0, run.ExitCode);
        }
    }
}
