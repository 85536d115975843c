using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
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
    /// or go, or a word may stand in one that could not before.
    /// </summary>
    public const string SchemaVersion = "2.0";

    private const int SpillAt = 64 * 1024;

    /// <summary>Writes the document of a compiled plan.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="ArgumentException">The plan does not compile: nothing is built from it.</exception>
    /// <exception cref="IOException">The target cannot be written.</exception>
    public static void Write(Compilation compilation, Stream target) =>
        Write(compilation, compilation.GetDiagnostics(), Register.BuiltIn, target);

    /// <summary>Writes the document of a plan with what its check found.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="ArgumentException">The plan does not compile: nothing is built from it.</exception>
    /// <exception cref="IOException">The target cannot be written.</exception>
    public static void Write(PlanCheck check, Stream target) =>
        Write(check.Compilation, check.Findings, check.Options.Register, target);

    private static void Write(
        Compilation compilation,
        ImmutableArray<Diagnostic> findings,
        Register register,
        Stream target
    )
    {
        var model = compilation.Model;
        if (model.Plan is null || compilation.HasErrors)
        {
            throw new ArgumentException(
                "nothing is built from a plan that does not compile",
                nameof(compilation)
            );
        }

        var folder = FolderOf(compilation.RootPath);

        var buffer = new ArrayBufferWriter<byte>(2 * SpillAt);
        using var json = new Utf8JsonWriter(buffer, JsonText.Options);
        json.WriteStartObject();
        json.WriteString("$schema", PlanSchema.Id);
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteString("currency", "GBP");
        WriteDeclarations(json, model, new PlanPlaces(json, compilation, folder), Spill);
        new CoverageJson(json, Spill).Write(model, register);
        new FindingJson(json, folder).Write(
            findings.Where(finding => finding.Severity != DiagnosticSeverity.None),
            compilation
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

    private static void WriteDeclarations(
        Utf8JsonWriter json,
        PlanModel model,
        PlanPlaces places,
        Action spill
    )
    {
        var writer = new DeclarationJson(json, places);
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
