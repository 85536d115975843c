using StpLang.Model;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>Declarations of each sort, and their headers.</content>
internal sealed partial class UnitBinder
{
    private Declaration? BindLet(LetSyntax let)
    {
        _record?.Declares(let.Name);
        _values.Home = new BindingHome(
            _unit,
            let.Name.Text,
            let.Name.Span,
            DeclarationKind.Let,
            null
        );
        var found = _findings.Count;
        _value = _values.Evaluate(let.Value);
        if (
            let.EqualsSign is { IsMissing: false } sign
            && ReadWritten(let, sign, let.Value, null, null, found)
        )
        {
            _value = ErrorValue.Instance;
        }

        _isComplete &= _value is not ErrorValue;
        _values.Home = null;
        return null;
    }

    private Declaration? BindInclude(IncludeSyntax include)
    {
        if (_record is not null)
        {
            foreach (var text in include.Path.Texts)
            {
                _record.NamesFile(text);
            }
        }

        return null;
    }

    private Declaration BindDeclaration(
        DeclarationSyntax syntax,
        DeclarationDefinition definition,
        string parentName
    )
    {
        var header = definition.Header.Names;
        var meant = ReadHeader(syntax);
        var name =
            meant?.Name
            ?? BindHeaderName(syntax.Name, header.Length > 0 ? header[0] : null, definition);
        var second = BindHeaderName(
            syntax.SecondName,
            header.Length > 1 ? header[1] : null,
            definition
        );
        var path =
            header is [{ Role: HeaderNameRole.DeclaresInParent }, ..] && parentName.Length > 0
                ? $"{parentName}.{name}"
                : name;
        if (header is [{ IsDeclaring: true }, ..])
        {
            _record?.Declares(syntax.Name);
        }

        if (_depth == _contents.Count)
        {
            _contents.Add(new BlockContents());
        }

        var members = _contents[_depth++];
        members.Clear();
        members.Home =
            header is [{ IsDeclaring: true }, ..] && name.Length > 0
                ? new BindingHome(
                    _unit,
                    path,
                    meant?.NameSpan.Shift(syntax.Position) ?? syntax.Name.Span,
                    definition.Kind,
                    null
                )
                : null;
        BindBlock(syntax.Block, definition, path, members);
        CheckRequired(syntax, definition, members);
        _depth--;
        return DeclarationFactory.Create(
            new DeclarationParts
            {
                Definition = definition,
                Name = name,
                SecondName = second,
                Title = syntax.Title?.Value ?? "",
                Documentation = syntax.Documentation,
                Properties = [.. members.Properties],
                Nested = [.. members.Nested],
                Origin = OriginOf(NamingSpan(syntax)),
                Extent = syntax.Span,
            }
        );
    }

    private static TextSpan NamingSpan(MemberSyntax syntax) =>
        syntax switch
        {
            DeclarationSyntax { Name: { IsMissing: false } name } => name.Span,
            FundingSyntax { Name: { IsMissing: false } name } => name.Span,
            _ => syntax.Keyword.Span,
        };

    private string BindHeaderName(
        SyntaxToken token,
        HeaderName? header,
        DeclarationDefinition definition
    )
    {
        if (header is null || token.IsMissing)
        {
            return "";
        }

        if (header.Role == HeaderNameRole.Refers)
        {
            _values.Resolve(
                token.Text,
                token,
                token.Span,
                header.Targets,
                $"`{definition.Keyword}`"
            );
        }
        else if (header.Role == HeaderNameRole.NamesRule)
        {
            _record?.NamesRule(token);
        }

        return token.Text;
    }

    private Declaration BindFunding(FundingSyntax syntax, DeclarationDefinition definition)
    {
        var name = BindHeaderName(syntax.Name, definition.Header.Names[0], definition);
        var property = definition.Value!;
        var found = _findings.Count;
        var value = _values.Bind(syntax.Value, property.Type, property);
        var block = (syntax.Parent?.Parent as DeclarationSyntax)?.Definition;
        if (
            !ReadFunding(syntax)
            && !syntax.Colon.IsMissing
            && ReadWritten(syntax, syntax.Colon, syntax.Value, property.Type, block, found)
        )
        {
            value = ErrorValue.Instance;
        }

        var naming = NamingSpan(syntax);
        _isComplete &= value is not ErrorValue;
        return DeclarationFactory.Create(
            new DeclarationParts
            {
                Definition = definition,
                Name = name,
                Documentation = syntax.Documentation,
                Properties =
                    value is ErrorValue
                        ? []
                        :
                        [
                            new PropertyValue
                            {
                                Definition = property,
                                Value = value,
                                NameSpan = naming,
                                Origin = OriginOf(syntax.Value.Span),
                                Parts = _values.Parts,
                            },
                        ],
                Origin = OriginOf(naming),
                Extent = syntax.Span,
            }
        );
    }
}
