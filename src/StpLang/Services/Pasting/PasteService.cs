using StpLang.Services.CodeActions;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Pasting;

/// <summary>Makes of rows that are pasted from a spreadsheet what a plan says in their place: figures by year, or declarations.</summary>
public static class PasteService
{
    /// <summary>
    /// The change that pasting rows makes: a series where figures by year are wanted, the entries of one inside it, declarations
    /// where declarations stand.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="range">What is selected and goes; empty where the caret stands.</param>
    /// <param name="pasted">What is pasted: a line for each row, with tabs between cells, as spreadsheets copy them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The change; null where these are no rows, or nothing can be made of them there: then it is pasted as text.</returns>
    public static CodeActionResult? Paste(
        Document document,
        TextSpan range,
        string pasted,
        CancellationToken cancellationToken = default
    )
    {
        if (PastedTable.Read(pasted) is not { } table)
        {
            return null;
        }

        var place = new ActionPlace(document, range, cancellationToken);
        return (SeriesPaste.Of(place, table) ?? DeclarationPaste.Of(place, table))?.Finish(
            cancellationToken
        );
    }
}
