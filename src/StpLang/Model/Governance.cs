namespace StpLang.Model;

public sealed partial class Governance
{
    private ILookup<string, Delegation>? _delegationsByBoard;

    /// <summary>What is delegated to each board, by the board's name, in the order of the plan.</summary>
    internal ILookup<string, Delegation> DelegationsByBoard =>
        _delegationsByBoard ??= Delegations
            .Where(delegation => delegation.To is not null)
            .ToLookup(delegation => delegation.To!, StringComparer.Ordinal);
}
