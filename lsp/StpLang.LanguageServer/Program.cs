using System.CommandLine;
using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer;

/// <summary>The program <c>stp-language-server</c>: reads its few options and serves the client on standard input and output.</summary>
internal static class Program
{
    private static int Main(string[] arguments) =>
        arguments.Length == 0
            ? Serve(null, LogLevel.Information)
            : Command().Parse(arguments).Invoke();

    private static RootCommand Command()
    {
        var log = new Option<string>("--log")
        {
            Description = "Write what happens to a file, too",
            HelpName = "FILE",
        };
        var level = new Option<LogLevel>("--log-level")
        {
            Description = "What is worth telling",
            DefaultValueFactory = _ => LogLevel.Information,
        };
        var command = new RootCommand(
            "Serves plans written in StpLang to an editor, which starts it and talks to it over standard input and output."
        )
        {
            log,
            level,
        };
        command.SetAction(result => Serve(result.GetValue(log), result.GetValue(level)));
        return command;
    }

    private static int Serve(string? logPath, LogLevel level)
    {
        LogFile? log;
        try
        {
            log = logPath is null ? null : new LogFile(logPath, level);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"{ServerIdentity.Name}: {logPath}: the log cannot be written");
            return 2;
        }

        // One thread waits all the time for what the client writes: the work needs the others.
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(threads + 1, ports);
        using (log)
        {
            return LanguageServer
                .RunAsync(StandardStreams.OpenInput(), StandardStreams.OpenOutput(), log, level)
                .GetAwaiter()
                .GetResult();
        }
    }
}
