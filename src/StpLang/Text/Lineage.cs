namespace StpLang.Text;

/// <summary>What stays the same of a stretch of a file while that is edited: each snapshot has one version of it.</summary>
internal sealed class Lineage;
