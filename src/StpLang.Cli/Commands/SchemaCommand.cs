using System.CommandLine;
using StpLang.Cli.Output;
using StpLang.Emit;

namespace StpLang.Cli.Commands;

/// <summary><c>stp schema [--findings]</c></summary>
internal sealed class SchemaCommand : Subcommand
{
    private const string FindingsSchema = "check-output.schema.json";

    private readonly StandardStreams _streams;
    private readonly Flag _findings = new("--findings")
    {
        Description = "The schema of what `stp check --format json` writes",
    };

    public SchemaCommand(StandardStreams streams)
        : base("schema", "Print the JSON Schema of what `stp build` writes")
    {
        _streams = streams;
        Add(_findings);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp schema > plan.schema.json
              stp schema --findings > check-output.schema.json

            The schemas are of the 2020-12 draft of JSON Schema.
            """;

    private int Run(ParseResult arguments)
    {
        _streams.WriteOutput(
            arguments.GetValue(_findings)
                ? output => EmbeddedFile.Copy(FindingsSchema, output)
                : PlanSchema.Write
        );
        return ExitCode.Success;
    }
}
