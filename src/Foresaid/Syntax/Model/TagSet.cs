namespace Foresaid.Syntax.Model;

/// <summary>The pairs of universal and Penn tag that the tagger chooses among. 0 is kept for "no tag".</summary>
internal sealed class TagSet
{
    private readonly string[] _xpos;
    private readonly Upos[] _upos;
    private readonly Dictionary<(Upos, string), byte> _ids = [];

    /// <param name="names">"NOUN NN"; the first is the empty tag.</param>
    internal TagSet(string[] names)
    {
        Names = names;
        _xpos = new string[names.Length];
        _upos = new Upos[names.Length];
        for (var id = 0; id < names.Length; id++)
        {
            var parts = names[id].Split(' ');
            (_upos[id], _xpos[id]) = (
                id == 0 ? Upos.X : Enum.Parse<Upos>(parts[0], ignoreCase: true),
                id == 0 ? "" : parts[1]
            );
            _ids[(_upos[id], _xpos[id])] = (byte)id;
        }
    }

    internal string[] Names { get; }
    internal int Count => Names.Length;

    internal Upos UposOf(int id) => _upos[id];

    internal string XposOf(int id) => _xpos[id];

    /// <summary>0 where the pair was not seen in training.</summary>
    internal byte IdOf(Upos upos, string xpos) => _ids.GetValueOrDefault((upos, xpos));
}
