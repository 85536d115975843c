using System.Security.Cryptography;
using System.Text;

namespace StpLang.Reports.Html;

/// <summary>A part of a page, for an editor that shows it beside the text and takes only what changed.</summary>
/// <param name="Id">Which: <see cref="HeadId"/> or the id of a section.</param>
/// <param name="Html">The elements.</param>
internal sealed record PagePart(string Id, string Html)
{
    /// <summary>The id of what stands above the sections.</summary>
    public const string HeadId = "head";

    private const int StampLength = 16;

    /// <summary>What it is known by: equal parts have equal stamps.</summary>
    public string Stamp { get; } =
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Html)))[..StampLength];
}
