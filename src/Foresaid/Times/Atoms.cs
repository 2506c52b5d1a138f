using System.Collections.Immutable;

namespace Foresaid.Times;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>A run of letters, a run of digits, or one other character: finer than a token, so that "5-year", "1990s" and "9-11" come apart.</summary>
/// <param name="Spaced">White space stands before it.</param>
/// <param name="Breaks">A paragraph begins with it; no expression reaches across.</param>
/// <param name="Word">What it can mean; null for marks, numbers and words that time and number do not use.</param>
internal readonly record struct Atom(int Start, int End, AtomKind Kind, bool Spaced, bool Breaks, TimeWord? Word);

/// <summary>The atoms of a text in order, with the questions that the readers of times and quantities ask of them.</summary>
/// <remarks>Every question may be asked of any index, also of one before the first atom or after the last: the answer is then no.</remarks>
internal sealed class Atoms
{
    private readonly ImmutableArray<Atom> _atoms;

    private Atoms(SourceText source, ImmutableArray<Atom> atoms) => (Source, _atoms) = (source, atoms);

    public SourceText Source { get; }
    public int Count => _atoms.Length;
    public Atom this[int index] => _atoms[index];

    /// <summary>Takes the text of the paragraphs, or the whole text when there are none.</summary>
    public static Atoms Of(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>(source.Length / 5);
        if (paragraphs.IsDefaultOrEmpty)
            Scan(source, new TextSpan(0, source.Length), atoms);
        foreach (var paragraph in paragraphs.IsDefault ? [] : paragraphs)
            Scan(source, paragraph.Span, atoms);
        return new Atoms(source, atoms.ToImmutable());
    }

    public static Atoms Of(SourceText source, TextSpan span)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>();
        Scan(source, span, atoms);
        return new Atoms(source, atoms.ToImmutable());
    }

    public ReadOnlySpan<char> Text(int index) =>
        (uint)index < (uint)_atoms.Length
            ? Source.Content.AsSpan(_atoms[index].Start, _atoms[index].End - _atoms[index].Start)
            : default;

    public TimeWord? Word(int index) => (uint)index < (uint)_atoms.Length ? _atoms[index].Word : null;

    public bool Is(int index, string word) =>
        Text(index).Equals(word, StringComparison.OrdinalIgnoreCase) && word.Length > 0;

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
                return true;
        }
        return false;
    }

    public bool Is(int index, char mark) => Text(index) is [var only] && only == mark;

    public bool IsNumber(int index) => Kind(index) == AtomKind.Number;

    public bool IsWord(int index) => Kind(index) == AtomKind.Word;

    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text(index)[0]);

    public bool IsApostrophe(int index) => Is(index, '\'') || Is(index, '’') || Is(index, '‘') || Is(index, '`');

    public bool IsHyphen(int index) => Is(index, '-') || Is(index, '‐') || Is(index, '‑');

    public bool IsDash(int index) => IsHyphen(index) || Is(index, '–') || Is(index, '—');

    /// <summary>No white space between it and the atom before.</summary>
    public bool Touches(int index) => (uint)index < (uint)_atoms.Length && !_atoms[index].Spaced && index > 0;

    /// <summary>True when the atom exists and goes on in the paragraph of the one before.</summary>
    public bool Continues(int index) => (uint)index < (uint)_atoms.Length && !_atoms[index].Breaks;

    /// <summary>The digits as a number; -1 when it is none or has more than nine digits.</summary>
    public int Digits(int index)
    {
        var text = Text(index);
        if (!IsNumber(index) || text.Length > 9)
            return -1;
        var value = 0;
        foreach (var digit in text)
            value = value * 10 + (digit - '0');
        return value;
    }

    public TextSpan Span(int first, int end) => new(_atoms[first].Start, _atoms[end - 1].End);

    /// <summary>The atom that holds or follows a position.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, _atoms.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_atoms[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private AtomKind? Kind(int index) => (uint)index < (uint)_atoms.Length ? _atoms[index].Kind : null;

    private static void Scan(SourceText source, TextSpan span, ImmutableArray<Atom>.Builder atoms)
    {
        var text = source.Content;
        var (at, breaks) = (span.Start, true);
        while (at < span.End)
        {
            var start = at;
            var lines = 0;
            while (at < span.End && char.IsWhiteSpace(text[at]))
                lines += text[at++] == '\n' ? 1 : 0;
            if (at == span.End)
                return;
            var kind = KindOf(text[at]);
            var first = at++;
            while (kind != AtomKind.Mark && at < span.End && KindOf(text[at]) == kind)
                at++;
            var word = kind == AtomKind.Word ? TimeWord.Find(text.AsSpan(first, at - first)) : null;
            atoms.Add(new Atom(first, at, kind, first > start || breaks, breaks || lines > 1, word));
            breaks = false;
        }
    }

    private static AtomKind KindOf(char letter) =>
        char.IsAsciiDigit(letter) ? AtomKind.Number
        : char.IsLetter(letter) ? AtomKind.Word
        : AtomKind.Mark;
}
