using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>The tokens of one text, with what names and descriptions ask of them again and again.</summary>
/// <remarks>Built once a text; holds nothing that changes afterwards.</remarks>
internal sealed class Wording
{
    private readonly string[] _words;
    private readonly int[] _sentenceOf;
    private readonly bool[] _titleCase;
    private readonly bool[] _quoted;
    private readonly HashSet<string> _namesInside = new(StringComparer.Ordinal);

    internal Wording(Parsed parsed, SpeakerWords lexicon)
    {
        (Parsed, Lexicon) = (parsed, lexicon);
        _words = new string[parsed.Count];
        _sentenceOf = new int[parsed.Count];
        _titleCase = new bool[parsed.Sentences.Count];
        for (var index = 0; index < _words.Length; index++)
            _words[index] = parsed[index].Text.ToString();
        _quoted = new bool[parsed.Count];
        for (var sentence = 0; sentence < _titleCase.Length; sentence++)
        {
            var range = RangeOf(sentence);
            _sentenceOf.AsSpan(range.First, range.Count).Fill(sentence);
            _titleCase[sentence] = IsTitleCase(range);
        }
        MarkQuotes();
        for (var token = 0; token < _words.Length; token++)
            if (
                Upos(token) == Syntax.Upos.Propn
                && char.IsUpper(_words[token][0])
                && !StartsSentence(token)
                && !TitleCased(_sentenceOf[token])
            )
                _namesInside.Add(_words[token]);
    }

    public Parsed Parsed { get; }
    public SpeakerWords Lexicon { get; }
    public int Count => _words.Length;
    public string this[int token] => _words[token];

    /// <summary>Between quotation marks, as far as its own paragraph tells.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Nearly every word begins with a capital, as in headlines: capitals tell nothing there.</summary>
    public bool TitleCased(int sentence) => _titleCase[sentence];

    public TokenRange RangeOf(int sentence) => new(Parsed.Sentences[sentence].First, Parsed.Sentences[sentence].End);

    public int ParagraphOf(int token) => Parsed.Sentences[_sentenceOf[token]].Paragraph;

    public Upos Upos(int token) => Parsed[token].Upos;

    public string Xpos(int token) => Parsed[token].Xpos;

    public string Lower(int token) => _words[token].ToLowerInvariant();

    /// <summary>The lemma in lower case, proper nouns' too: titles and nouns in names are looked up by it.</summary>
    public string Noun(int token) => Parsed[token].Lemma.ToLowerInvariant();

    public bool Touches(int left, int right) =>
        right == left + 1 && right < Count && Parsed.Tokens[left].End == Parsed.Tokens[right].Start;

    public bool Is(int token, string word) =>
        token >= 0 && token < Count && _words[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsIn(int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Is(token, word))
                return true;
        return false;
    }

    /// <summary>"the", "its", "some": what opens a noun phrase.</summary>
    public bool Opens(int token) => Upos(token) == Syntax.Upos.Det || Xpos(token) is "PRP$";

    public bool IsPossessive(int token) =>
        Xpos(token) == "POS"
        || _words[token] is "'s" or "’s"
        || (_words[token] is "'" or "’" && Upos(token) == Syntax.Upos.Part);

    public bool IsHyphen(int token) => _words[token] is "-" or "‐" or "‑" or "–";

    // "Foreign Ministry spokesman ..." at the start: the word after it shows that it is a name.
    private bool OpensBody(int token) =>
        token + 1 < Count
        && Upos(token) is Syntax.Upos.Adj or Syntax.Upos.Noun
        && Upos(token + 1) == Syntax.Upos.Propn
        && Lexicon.NameWords.ContainsKey(_words[token + 1]);

    /// <summary>A word that begins a sentence and that the text uses as a name within sentences too.</summary>
    public bool IsKnownName(int token) => _namesInside.Contains(_words[token]);

    /// <summary>A capital that shows a name: not merely that of a sentence's first word.</summary>
    public bool ShowsName(int token) =>
        !StartsSentence(token)
        || IsKnownName(token)
        || OpensBody(token)
        || _words[token].Length > 1 && char.IsUpper(_words[token][1]);

    /// <summary>A capital first, and the tagger takes it for a name, or it stands where a capital means one.</summary>
    public bool IsNameWord(int token)
    {
        var word = _words[token];
        if (!char.IsUpper(word[0]) || Lexicon.TimeNames.Contains(word))
            return false;
        var upos = Upos(token);
        if (upos == Syntax.Upos.Propn || Xpos(token) is "NNP" or "NNPS")
            return true;
        if (StartsSentence(token))
            return !TitleCased(SentenceOf(token))
                && (
                    IsKnownName(token)
                        && upos
                            is Syntax.Upos.Noun
                                or Syntax.Upos.Verb
                                or Syntax.Upos.Adj
                                or Syntax.Upos.Adv
                                or Syntax.Upos.Intj
                                or Syntax.Upos.X
                    || OpensBody(token)
                );
        return upos is Syntax.Upos.Adj or Syntax.Upos.Noun or Syntax.Upos.Verb or Syntax.Upos.X
            && !TitleCased(SentenceOf(token));
    }

    /// <summary>First in its sentence, or first within an opening quotation mark or after a colon.</summary>
    public bool StartsSentence(int token)
    {
        var first = RangeOf(_sentenceOf[token]).First;
        return token == first
            || Upos(token - 1) == Syntax.Upos.Punct
                && _words[token - 1] is "\"" or "“" or "'" or "‘" or "(" or ":" or "•" or "-" or "—";
    }

    public string Text(TokenRange range) => Parsed.Source[SpanOf(range)].ToString();

    /// <summary>The words with one blank between two where the text has any space: a key that line breaks do not change.</summary>
    public string Key(TokenRange range)
    {
        var text = new System.Text.StringBuilder();
        for (var token = range.First; token < range.End; token++)
        {
            if (token > range.First && !Touches(token - 1, token))
                text.Append(' ');
            text.Append(_words[token]);
        }
        return text.ToString();
    }

    public TextSpan SpanOf(TokenRange range) => new(Parsed.Tokens[range.First].Start, Parsed.Tokens[range.End - 1].End);

    /// <summary>The token in the range that hangs on one outside it.</summary>
    public int HeadOf(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (!range.Contains(Parsed.HeadOf(token)) || Parsed.HeadOf(token) == token)
                if (Upos(token) != Syntax.Upos.Punct)
                    return token;
        return range.End - 1;
    }

    public bool IsSubject(TokenRange range) => Parsed[HeadOf(range)].Is("nsubj");

    private void MarkQuotes()
    {
        var (open, paragraph) = (false, -1);
        for (var token = 0; token < _words.Length; token++)
        {
            if (ParagraphOf(token) is var mine && mine != paragraph)
                (open, paragraph) = (false, mine);
            open = _words[token] switch
            {
                "“" or "``" => true,
                "”" or "''" => false,
                "\"" => !open,
                _ => open,
            };
            _quoted[token] = open;
        }
    }

    private bool IsTitleCase(TokenRange range)
    {
        if (_words[range.End - 1] is "." or "?" or "!")
            return false;
        var (capital, long_) = (0, 0);
        for (var token = range.First; token < range.End; token++)
        {
            if (_words[token].Length < 4 || !char.IsLetter(_words[token][0]))
                continue;
            long_++;
            if (char.IsUpper(_words[token][0]))
                capital++;
        }
        return long_ >= 4 && capital * 10 >= long_ * 8;
    }
}
