namespace StpLang.Model;

/// <summary>Is told what is read of a model, and how sure that is.</summary>
internal interface IModelReader
{
    /// <summary>Something is read.</summary>
    void Note(in ModelRead read, Certainty certainty);
}
