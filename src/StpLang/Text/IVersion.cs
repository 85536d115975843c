namespace StpLang.Text;

/// <summary>One version of something that is edited.</summary>
internal interface IVersion
{
    /// <summary>What it shares with what stood there before an edit, and with what will stand there after one.</summary>
    Lineage Lineage { get; }
}
