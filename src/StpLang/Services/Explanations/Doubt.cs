using StpLang.Model;

namespace StpLang.Services.Explanations;

/// <summary>Keeps how sure what was read of a plan is, so that figures which may be wrong say so.</summary>
internal sealed class Doubt : IModelReader
{
    private Certainty _certainty = Certainty.Sound;

    /// <summary>What to say below figures; empty where all they rest on is understood.</summary>
    public string Remark =>
        _certainty switch
        {
            Certainty.Held =>
                "*Something this rests on is in error now; it is read as it was before.*",
            Certainty.Unknown =>
                "*Something this may rest on is in error, so figures may be wrong.*",
            _ => "",
        };

    public void Note(in ModelRead read, Certainty certainty) =>
        _certainty = certainty > _certainty ? certainty : _certainty;
}
