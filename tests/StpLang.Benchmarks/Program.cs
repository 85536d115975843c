using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

// Throughput of Roslyn on C# of a plan's shape: the yardstick for the compiler's own parser.
var source = new StringBuilder();
for (var i = 0; source.Length < 1_000_000; i++)
{
    source
        .Append("class Programme")
        .Append(i)
        .Append(" { decimal Cost = 1.9m; decimal Saving = 0.4m; }\n");
}

var text = source.ToString();
CSharpSyntaxTree.ParseText(text).GetRoot();
var watch = Stopwatch.StartNew();
CSharpSyntaxTree.ParseText(text).GetRoot();
Console.WriteLine($"Roslyn parse: {text.Length / 1e6 / watch.Elapsed.TotalSeconds:F1} MB/s");
