using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StpLang.Diagnostics;

namespace StpLang.Emit;

/// <summary>
/// Makes fingerprints, by which a finding is known again in the next run. One is made of what the finding means: its rule, the
/// plan, what it is about, and the figures and names of what it says; and of its number among findings that are alike in all that.
/// Files, lines, spaces and the words of messages are not in it. Where a figure changes it is another finding, so that what was
/// said of the old one is thought of again.
/// </summary>
internal sealed class FindingFingerprints
{
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding, in the order of the plan: 32 hexadecimal digits.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="plan">The name of the plan; empty where it is in none.</param>
    public string Next(Diagnostic finding, FindingSubject? subject, string plan)
    {
        var key = string.Join(
            '\0',
            finding.Descriptor.Id,
            plan,
            subject?.Declaration,
            subject?.Property,
            FindingFacts.Of(finding),
            finding.Stake?.Amount.Pounds.ToString(CultureInfo.InvariantCulture)
        );
        var number = _alike[key] = _alike.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\0{number}"))
        );
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
