namespace StpLang.Registers;

/// <summary>What codes of a sort look like. A code of that shape need not be any body's.</summary>
/// <param name="Description">The shape in words, to follow "is not": "the ONS code of a footprint, E54 and six digits".</param>
internal sealed record CodeShape(string Description)
{
    private readonly Func<string, bool> _fits = static _ => false;

    private CodeShape(string description, Func<string, bool> fits)
        : this(description) => _fits = fits;

    /// <summary>A footprint in the lists of the ONS: E54000022.</summary>
    public static CodeShape Footprint { get; } =
        new("the ONS code of a footprint: E54 and six digits", code => IsGss(code, "E54"));

    /// <summary>A footprint in the lists of the ODS: QMM.</summary>
    public static CodeShape OdsFootprint { get; } =
        new(
            "the ODS code of a footprint: Q and two more letters or digits",
            code => code.Length == 3 && code[0] == 'Q' && IsOds(code)
        );

    /// <summary>An area in the lists of the ONS, of whatever sort: E10000020.</summary>
    public static CodeShape Gss { get; } =
        new(
            "an ONS code: a letter and eight digits",
            code => code is [>= 'A' and <= 'Z', ..] && IsGss(code, code[..1])
        );

    /// <summary>An upper-tier council in the lists of the ONS: E10000020.</summary>
    public static CodeShape UpperTierCouncil { get; } =
        new(
            "the ONS code of an upper-tier council: E06, E08, E09 or E10 and six digits",
            code =>
                IsGss(code, "E06") || IsGss(code, "E08") || IsGss(code, "E09") || IsGss(code, "E10")
        );

    /// <summary>
    /// A clinical commissioning group in the lists of the ODS: 06W, and those merged from April 2020 on: D9Y0V.
    /// </summary>
    public static CodeShape Ccg { get; } =
        new(
            "the ODS code of a CCG: three letters or digits, the first a digit",
            code =>
                IsOds(code)
                && (
                    code is [>= '0' and <= '9', _, _]
                    || code is [>= 'A' and <= 'Z', <= '9', >= 'A', <= '9', >= 'A']
                )
        );

    /// <summary>An NHS trust in the lists of the ODS: RY3.</summary>
    public static CodeShape Trust { get; } =
        new(
            "the ODS code of a trust: R or T and two more letters or digits",
            code => code is ['R' or 'T', _, _] && IsOds(code)
        );

    /// <summary>A council in the lists of the ODS: 607.</summary>
    public static CodeShape OdsCouncil { get; } =
        new("the ODS code of a council: three digits", code => code.Length == 3 && IsDigits(code));

    /// <summary>Whether a code has the shape.</summary>
    public bool Fits(string code) => _fits(code);

    private static bool IsGss(string code, string prefix) =>
        code.Length == 9
        && code.StartsWith(prefix, StringComparison.Ordinal)
        && IsDigits(code.AsSpan(prefix.Length));

    private static bool IsDigits(ReadOnlySpan<char> code) =>
        !code.ContainsAnyExceptInRange('0', '9');

    private static bool IsOds(string code) =>
        code.All(c => c is >= '0' and <= '9' or >= 'A' and <= 'Z');
}
