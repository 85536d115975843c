using StpLang.Vocabulary;

namespace StpLang.Registers;

/// <summary>An upper-tier council and how much of a footprint lies in its area.</summary>
/// <param name="Code">The council's ONS code: <c>E10000029</c>.</param>
/// <param name="Name">Its area's name: "Suffolk".</param>
/// <param name="Kind">What kind of partner it is.</param>
/// <param name="Share">Its share of the footprint, from 0 to 1.</param>
public sealed record CouncilShare(string Code, string Name, PartnerKind Kind, decimal Share);
