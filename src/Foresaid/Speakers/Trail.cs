namespace Foresaid.Speakers;

/// <summary>The mentions so far, newest last: what pronouns and definite descriptions look back on.</summary>
internal sealed class Trail
{
    // Looking back further than this costs time and finds nothing: a text names again whom it has left so long.
    private const int Reach = 120;
    private readonly List<Step> _steps = [];

    /// <summary>One mention passed.</summary>
    internal readonly record struct Step(Entity Entity, Mention Mention, bool Source);

    public void Pass(Entity entity, Mention mention, bool source) => _steps.Add(new Step(entity, mention, source));

    /// <summary>The last mention of each one, newest first.</summary>
    public IEnumerable<Step> Back()
    {
        var seen = new HashSet<Entity>();
        for (var index = _steps.Count - 1; index >= Math.Max(0, _steps.Count - Reach); index--)
            if (seen.Add(_steps[index].Entity.Same))
                yield return _steps[index];
    }
}
