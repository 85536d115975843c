using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>
/// Writes a plan as one JSON document: what its author says, what the compiler works out from it, and what it finds.
/// <see cref="PlanSchema"/> describes the document. The same plan gives the same bytes, whatever the machine, the folder,
/// the language or the time zone.
/// </summary>
public static class PlanJson
{
    /// <summary>
    /// The version of the document's form. The second number grows when members are added, the first when members change
    /// or go.
    /// </summary>
    public const string SchemaVersion = "1.1";

    private const int SpillAt = 64 * 1024;

    /// <summary>Writes the document of a compiled plan.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="ArgumentException">The plan has errors: nothing is built from it.</exception>
    /// <exception cref="IOException">The target cannot be written.</exception>
    public static void Write(Compilation compilation, Stream target) =>
        Write(compilation.Model, compilation.GetDiagnostics(), compilation.RootPath, target);

    /// <summary>Writes the document of a plan with what its check found.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="ArgumentException">The plan has errors that no one accepts: nothing is built from it.</exception>
    /// <exception cref="IOException">The target cannot be written.</exception>
    public static void Write(PlanCheck check, Stream target) =>
        Write(check.Compilation.Model, check.Findings, check.Compilation.RootPath, target);

    /// <summary>Writes the document of a plan as understood.</summary>
    /// <param name="model">A plan without errors.</param>
    /// <param name="findings">What was found, in the order to show it.</param>
    /// <param name="rootPath">The path of the plan's file as findings name it; theirs are written relative to its folder.</param>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="ArgumentException">There is no plan, or an error among the findings.</exception>
    /// <exception cref="IOException">The target cannot be written.</exception>
    internal static void Write(
        PlanModel model,
        ImmutableArray<Diagnostic> findings,
        string rootPath,
        Stream target
    )
    {
        if (model.Plan is null || findings.Any(finding => finding.IsError))
        {
            throw new ArgumentException("nothing is built from a plan with errors", nameof(model));
        }

        var buffer = new ArrayBufferWriter<byte>(2 * SpillAt);
        using var json = new Utf8JsonWriter(buffer, JsonText.Options);
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteString("currency", "GBP");
        WriteDeclarations(json, model, Spill);
        new CoverageJson(json, Spill).Write(model);
        new FindingJson(json, FolderOf(rootPath)).Write(
            findings.Where(finding => finding.Severity != DiagnosticSeverity.None)
        );
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        target.Write(buffer.WrittenSpan);

        // A plan of millions of lines never stands in memory as JSON.
        void Spill()
        {
            if (json.BytesPending + buffer.WrittenCount > SpillAt)
            {
                json.Flush();
                target.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }
    }

    private static void WriteDeclarations(Utf8JsonWriter json, PlanModel model, Action spill)
    {
        var writer = new DeclarationJson(json);
        foreach (var kind in PlanVocabulary.TopLevel)
        {
            if (kind.JsonName is null)
            {
                continue;
            }
            var declarations = model.Of(kind.Kind);
            if (kind.Occurrence != Occurrence.Many)
            {
                if (declarations is [var only, ..])
                {
                    json.WritePropertyName(kind.JsonName);
                    writer.Write(only);
                }
                continue;
            }
            json.WriteStartArray(kind.JsonName);
            foreach (var declaration in declarations)
            {
                writer.Write(declaration);
                spill();
            }
            json.WriteEndArray();
        }
    }

    private static string FolderOf(string path) =>
        path[..(path.LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1)];
}
