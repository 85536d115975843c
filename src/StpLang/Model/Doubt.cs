namespace StpLang.Model;

/// <summary>Keeps how sure what was read of a plan is, so that figures which may be wrong say so.</summary>
internal sealed class Doubt : IModelReader
{
    /// <summary>How sure the least sure of it is.</summary>
    public Certainty Certainty { get; private set; } = Certainty.Sound;

    public void Note(in ModelRead read, Certainty certainty) =>
        Certainty = certainty > Certainty ? certainty : Certainty;
}
