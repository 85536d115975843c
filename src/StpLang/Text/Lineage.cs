namespace StpLang.Text;

/// <summary>What stays the same of a stretch of a file while that is edited: of all its versions, each snapshot has one.</summary>
internal sealed class Lineage;
