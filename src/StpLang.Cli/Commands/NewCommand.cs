using System.CommandLine;
using System.Text;
using StpLang.Cli.Output;
using StpLang.Services.FirstPlans;
using StpLang.Text;

namespace StpLang.Cli.Commands;

/// <summary><c>stp new DIR</c></summary>
internal sealed class NewCommand : Subcommand
{
    private const string PlanFile = "plan.stp";

    private readonly StandardStreams _streams;
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The folder to write the plan into; it is made, or must be empty",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public NewCommand(StandardStreams streams)
        : base("new", "Write a first plan to start from")
    {
        _streams = streams;
        Add(_folder);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Example:
              stp new exampleshire                 Write exampleshire/plan.stp, which compiles and shows the way
              stp check exampleshire/plan.stp
            """;

    private int Run(ParseResult arguments)
    {
        var folder =
            arguments.GetValue(_folder)
            ?? throw new CommandFailure("`stp new` needs the name of a folder")
            {
                Help = "for example `stp new my-plan`",
            };
        if (folder.Length == 0)
        {
            throw new CommandFailure("the name of the folder is empty");
        }

        Prepare(folder);
        var path = Path.Combine(folder, PlanFile);
        var text = FirstPlan.Write(NameFor(folder));
        AtomicFile.Write(path, output => output.Write(Encoding.UTF8.GetBytes(text)));
        _streams.WriteOutputText(output =>
        {
            var shown = Sanitizer.Clean(path);
            output.WriteLine(
                $"Wrote {shown}: a small plan that compiles, with every figure made up."
            );
            output.WriteLine("Next:");
            output.WriteLine($"  stp check {shown}");
            output.WriteLine($"  stp build {shown} --stdout");
        });
        return ExitCode.Success;
    }

    private static void Prepare(string folder)
    {
        try
        {
            if (File.Exists(folder))
            {
                throw new CommandFailure(
                    $"cannot make the folder `{folder}`: a file has that name"
                );
            }

            Directory.CreateDirectory(folder);
            foreach (var _ in Directory.EnumerateFileSystemEntries(folder))
            {
                throw new CommandFailure($"`{folder}` is not empty")
                {
                    Help = "name a folder that is empty or not there yet",
                };
            }
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            throw new CommandFailure(
                $"cannot make the folder `{folder}`: {WriteFailure.Describe(exception)}"
            );
        }
    }

    // The folder's name as a name of the language: my-plan becomes my_plan_stp. No other name in the plan ends so.
    private static string NameFor(string folder)
    {
        var builder = new StringBuilder();
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        foreach (var character in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                builder.Append(character);
            }
            else if (builder.Length > 0 && builder[^1] != '_')
            {
                builder.Append('_');
            }
        }

        if (builder.Length == 0 || char.IsAsciiDigit(builder[0]))
        {
            builder.Insert(0, "plan_");
        }

        return builder.ToString().TrimEnd('_') + "_stp";
    }
}
