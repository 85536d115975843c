namespace StpLang.Checking;

/// <summary>A set of rules. Of more than 128 the last share a place: to ask one of them is to ask all of them.</summary>
internal readonly record struct RuleSet
{
    private const int LastPlace = 127;

    private readonly UInt128 _bits;

    private RuleSet(UInt128 bits) => _bits = bits;

    public static RuleSet All { get; } = new(UInt128.MaxValue);

    public bool IsEmpty => _bits == UInt128.Zero;

    public static RuleSet Of(int rule) => new(UInt128.One << Math.Min(rule, LastPlace));

    public bool Contains(int rule) => (_bits & Of(rule)._bits) != UInt128.Zero;

    public RuleSet Except(RuleSet others) => new(_bits & ~others._bits);

    public static RuleSet operator |(RuleSet left, RuleSet right) => new(left._bits | right._bits);
}
