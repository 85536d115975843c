using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>
/// Makes fingerprints, by which services know a finding again in the next run. One is made of the rule, the file, the declaration
/// around it, the text it underlines with blanks drawn together, and its number among findings that are alike in all that.
/// Lines and messages are not in it: they change while the finding stays. Where the text that is underlined changes, it is
/// another finding, so that what was said of the old one is thought of again.
/// </summary>
internal sealed class FindingFingerprints
{
    /// <summary>What they are called; another number, if they are ever made another way.</summary>
    public const string Name = "stpFinding/v1";

    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding: 32 hexadecimal digits.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="uri">Its file.</param>
    /// <param name="declaration">The declaration around it.</param>
    public string Next(Diagnostic finding, string uri, string declaration)
    {
        var underlined = finding
            .Location.Text.ToString(finding.Location.Span)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join(
            '\n',
            finding.Descriptor.Id,
            uri,
            declaration,
            string.Join(' ', underlined)
        );
        var number = _alike.GetValueOrDefault(key) + 1;
        _alike[key] = number;
        var hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{number}"))
        );
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
