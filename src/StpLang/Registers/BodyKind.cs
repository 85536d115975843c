namespace StpLang.Registers;

/// <summary>The kinds of body that registers list, each with codes of its own.</summary>
internal enum BodyKind
{
    /// <summary>Clinical commissioning groups, by ODS code.</summary>
    Ccg,

    /// <summary>NHS trusts of every sort, by ODS code.</summary>
    Trust,

    /// <summary>Councils of either tier, by ODS code.</summary>
    LocalAuthority,

    /// <summary>Upper-tier councils, by ONS code.</summary>
    UpperTierCouncil,
}
