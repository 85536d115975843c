using StpLang.Syntax;
using StpLang.Workspaces;

namespace StpLang.Services.Signature;

/// <summary>Says how what is being written goes on: the arguments of a function, the header of a declaration.</summary>
public static class SignatureService
{
    /// <summary>The form of the innermost call or header in which a caret is; null where it is in none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">Where the caret is; past the end of the text it is at the end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static SignatureHelp? GetSignature(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    )
    {
        position = Math.Clamp(position, 0, document.Text.Length);
        var place = document.GetSemanticModel(cancellationToken).GetPositionContext(position);
        if (place.Kind == PlaceKind.Comment)
        {
            return null;
        }

        for (var node = place.Token.Parent; node is not null; node = node.Parent)
        {
            if (
                node switch
                {
                    CallExpressionSyntax call => CallSignature.Of(call, position),
                    MemberSyntax member => HeaderSignature.Of(member, document.Text, position),
                    _ => null,
                } is
                { } found
            )
            {
                return found;
            }

            if (node is BlockSyntax)
            {
                break;
            }
        }

        return null;
    }
}
