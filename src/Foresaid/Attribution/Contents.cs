using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>How far a content reaches: a clause without "that", the two sides of a parenthetical cue, an object with what is said of it.</summary>
internal sealed class Contents(Trees trees)
{
    /// <summary>A clause that the cue governs, on either side of it or around it.</summary>
    /// <param name="cueClause">The cue with its source and whatever else is not content.</param>
    public List<TokenRange> Clause(Token clause, TokenRange cueClause)
    {
        var reach = trees.Reach(clause);
        var before = new TokenRange(reach.First, Math.Min(reach.End, cueClause.First));
        var after = new TokenRange(Math.Max(SkipThat(clause, reach), cueClause.End), reach.End);
        var runs = new List<TokenRange>();
        // "The plan which analysts say will fail": what is pulled before its cue belongs to the content.
        if (clause.Index < cueClause.First || before.End == cueClause.First)
            Add(runs, before);
        if (clause.Index >= cueClause.End || reach.End > cueClause.End)
            Add(runs, WithoutThat(after));
        return runs;
    }

    /// <summary>Cuts loose punctuation off and takes in a quotation mark that closes right after it.</summary>
    public void Add(List<TokenRange> runs, TokenRange run)
    {
        run = trees.Trim(new(SkipDateline(run), run.End));
        if (!run.IsEmpty && !IsOnlyPunctuation(run))
            runs.Add(run);
    }

    // "SEOUL, South Korea (AP) —" is no longer than this.
    private const int MaxDateline = 10;

    /// <summary>A place in capitals and a dash at the head of a sentence belong to nobody's words.</summary>
    private int SkipDateline(TokenRange run)
    {
        if (run.IsEmpty || trees.SentenceOf(run.First).First != run.First || trees[run.First].Text.Length < 3)
            return run.First;
        foreach (var letter in trees[run.First].Text)
        {
            if (!char.IsUpper(letter) && letter != '.')
                return run.First;
        }
        for (var token = run.First + 1; token < Math.Min(run.End, run.First + MaxDateline); token++)
        {
            if (trees[token].Text is "—" or "–" or "--" or "-")
                return token + 1;
        }
        return run.First;
    }

    private bool IsOnlyPunctuation(TokenRange run)
    {
        for (var token = run.First; token < run.End; token++)
        {
            if (!trees.IsPunctuation(token))
                return false;
        }
        return true;
    }

    private TokenRange WithoutThat(TokenRange run)
    {
        run = trees.Trim(run);
        if (run.IsEmpty)
            return run;
        var word = trees[run.First];
        return Trees.Says(word, "that") && word.Relation == "mark" ? new(run.First + 1, run.End) : run;
    }

    private int SkipThat(Token clause, TokenRange reach)
    {
        foreach (var child in clause.Children)
        {
            if (child.Is("mark") && Trees.Says(child, "that") && child.Index <= clause.Index)
                return OnlyPunctuationBefore(reach.First, child.Index) ? child.Index + 1 : reach.First;
        }
        return reach.First;
    }

    private bool OnlyPunctuationBefore(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!trees.IsPunctuation(token))
                return false;
        }
        return true;
    }

    /// <summary>A noun phrase after its cue, without its preposition.</summary>
    public TokenRange Phrase(Token head, TokenRange cueClause)
    {
        var reach = trees.Reach(head);
        var first = reach.First;
        foreach (var child in head.Children)
        {
            if (
                child.Index < head.Index
                && (child.Is("case") || child.Is("mark") || child.Is("cc"))
                && !Trees.Says(child, "to")
            )
                first = Math.Max(first, trees.Reach(child).End);
            if (child.Index < head.Index && child.Is("case"))
                first = Math.Max(first, trees.Reach(child).End);
        }
        if (head.Index >= cueClause.End)
            return trees.Trim(new(Math.Max(first, cueClause.End), reach.End));
        return trees.Trim(new(first, Math.Min(reach.End, Math.Max(cueClause.First, head.Index + 1))));
    }
}
