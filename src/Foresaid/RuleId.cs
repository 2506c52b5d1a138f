namespace Foresaid;

/// <summary>The name of a rule or model that decided something: <c>area.short-name</c>, unique, never used again for another.</summary>
/// <remarks>Every rule named in the code has an example in <c>specs/</c>. The default value is the empty name: nothing decided.</remarks>
public readonly record struct RuleId(string Name)
{
    public override string ToString() => Name ?? "";
}
