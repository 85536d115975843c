using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Diagnostics;

/// <summary>A child of a file that is no compilation's.</summary>
internal sealed class SyntaxUnit(GreenNode child) : TextUnit(new Lineage())
{
    public override int Width => child.FullWidth;
}
