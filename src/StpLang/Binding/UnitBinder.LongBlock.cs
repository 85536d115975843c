using StpLang.Model;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>The members of a long block, each by itself.</content>
internal sealed partial class UnitBinder
{
    private BoundUnit? _before;
    private Predicate<Dependencies> _isTouched = static _ => true;

    // Of the top declaration; null where its members are few.
    private LongBlock? _long;

    // Of the top declaration; null where it is not known how it was.
    private LiteralPieces? _literal;

    // A member that is as it was; null where it is to be bound.
    private Declaration? TakeAgain(BlockSyntax block, int index)
    {
        if (
            _depth > 1
            || _long?.Find(block.Green.ChildAt(index)) is not { } known
            || !known.Declaration.Definition.MayRepeat
        )
        {
            return null;
        }

        var member = known.MovedTo(_unit, block.Position + block.Green.OffsetOf(index));
        _long.Add(member);
        return member.Declaration;
    }

    private Declaration? BindInBlock(MemberSyntax member, DeclarationDefinition parent, string path)
    {
        if (_depth > 1 || _long is null)
        {
            return (_depth > 1 ? null : _literal?.Find(member)) ?? BindMember(member, parent, path);
        }

        var bound =
            _long.Find(member.Green)?.MovedTo(_unit, member.Position)
            ?? BindByItself(member, parent, path);
        if (bound is not null)
        {
            _long.Add(bound);
        }

        return bound?.Declaration;
    }

    // A member of a long block; what was noted before is not its own.
    private BoundMember? BindByItself(
        MemberSyntax member,
        DeclarationDefinition parent,
        string path
    )
    {
        _long!.Add(_dependencies.Take());
        var (found, wasComplete) = (_findings.Count, _isComplete);
        _isComplete = !member.Green.HasProblems;
        var declaration = BindMember(member, parent, path);
        var isSound = _isComplete && _findings.Count == found;
        _isComplete &= wasComplete;
        var dependencies = _dependencies.Take();
        if (declaration is null)
        {
            _long.Add(dependencies);
            return null;
        }

        return new BoundMember(member.Green, member.Position, declaration, dependencies, isSound);
    }

    private Dependencies TakeDependencies()
    {
        var own = _dependencies.Take();
        if (_long is null)
        {
            return own;
        }

        _long.Add(own);
        return _long.ToDependencies();
    }
}
