using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Checking;

/// <summary>Reads again what a rule read, to see how sure that is now.</summary>
internal sealed class ReadProbe : IModelReader
{
    private readonly PlanModel _model;
    private readonly bool _isWhole;
    private Certainty _certainty;

    public ReadProbe(Compilation compilation)
    {
        _model = compilation.SoundModel.ReadBy(this);
        _isWhole = compilation.IsWhole;
    }

    /// <summary>How sure it is what is read.</summary>
    public Certainty Of(in ModelRead read)
    {
        _certainty = Certainty.Sound;
        switch (read.Kind)
        {
            case ReadKind.Name:
                _model.Find((string)read.Subject, read.Aspect);
                break;
            case ReadKind.References:
                _model.ReferencesTo((string)read.Subject, read.Aspect);
                break;
            case ReadKind.Kind:
                return _model.CertaintyOf(new KindSet(((DeclarationDefinition)read.Subject).Kind));
            case ReadKind.Summary:
                return _model.CertaintyOf(((ISummary)read.Subject).Kinds);
            case ReadKind.PlanProperty:
                _model.OfPlan((PropertyDefinition)read.Subject);
                break;
            default:
                return _isWhole ? Certainty.Sound : Certainty.Unknown;
        }

        return _certainty;
    }

    void IModelReader.Note(in ModelRead read, Certainty certainty) =>
        _certainty = certainty > _certainty ? certainty : _certainty;
}
