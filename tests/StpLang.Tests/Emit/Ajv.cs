using System.Diagnostics;

namespace StpLang.Tests.Emit;

/// <summary>The JSON Schema validator ajv, which knows nothing of how documents and schema come about.</summary>
internal static class Ajv
{
    /// <summary>The schema of SARIF 2.1.0, as Microsoft publishes it with its validator of SARIF for jest.</summary>
    public static string SarifSchema =>
        File.ReadAllText(
            Path.Combine(
                Folder,
                "node_modules",
                "@microsoft",
                "jest-sarif",
                "lib",
                "schemas",
                "sarif-2.1.0-rtm.5.json"
            )
        );

    private static string Folder => Repository.PathOf("tests", "StpLang.Tests", "Emit", "ajv");

    /// <summary>What it says of each document: "valid", or the place and keyword of the first fault.</summary>
    public static string[] Validate(string schema, IEnumerable<string> documents)
    {
        var folder = Directory.CreateTempSubdirectory("stplang-ajv-");
        try
        {
            var schemaFile = Path.Combine(folder.FullName, "schema.json");
            var documentsFile = Path.Combine(folder.FullName, "documents.jsonl");
            File.WriteAllText(schemaFile, schema);
            // A line break in JSON stands between tokens, never in a text.
            File.WriteAllLines(
                documentsFile,
                documents.Select(each => each.ReplaceLineEndings(""))
            );
            return Run(schemaFile, documentsFile);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Run(string schemaFile, string documentsFile)
    {
        var script = Path.Combine(Folder, "validate.mjs");
        using var node = Process.Start(
            new ProcessStartInfo("node", [script, schemaFile, documentsFile])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return output.TrimEnd().Split('\n');
    }
}
