using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>Steps of fixes in terms of the model.</summary>
public static class FixSteps
{
    extension(FixStep)
    {
        /// <summary>States a property: in the place of what is written there, else as a new one.</summary>
        /// <param name="declaration">The declaration whose property it is.</param>
        /// <param name="property">The property.</param>
        /// <param name="source">Its value as the language writes it.</param>
        public static FixStep State(
            Declaration declaration,
            PropertyDefinition property,
            string source
        ) =>
            declaration.Find(property) is { } written
                ? new FixStep.Replace(written.Origin, source)
                : new FixStep.AddTo(declaration.Extent, $"{property.Name}: {source}");
    }
}
