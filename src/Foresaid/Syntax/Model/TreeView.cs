namespace Foresaid.Syntax.Model;

/// <summary>A finished tree with its children in order, and its words from the root down. A workspace; words count from 1, the root is the last.</summary>
internal sealed class TreeView
{
    internal int[] Head = [];
    internal int[] FirstChild = [];
    internal int[] LastChild = [];
    internal int[] NextSibling = [];
    internal int[] PreviousSibling = [];

    /// <summary>The words, each after its head, siblings from left to right.</summary>
    internal int[] Order = [];

    /// <param name="heads">1-based at 1 to n; the root is n + 1.</param>
    internal void Fill(int count, ReadOnlySpan<int> heads)
    {
        if (Head.Length < count + 2)
            Grow(count + 2);
        heads[..(count + 1)].CopyTo(Head);
        foreach (var array in (ReadOnlySpan<int[]>)[FirstChild, LastChild, NextSibling, PreviousSibling])
            array.AsSpan(0, count + 2).Clear();
        for (var word = count; word >= 1; word--)
        {
            var head = Head[word];
            NextSibling[word] = FirstChild[head];
            PreviousSibling[FirstChild[head]] = word;
            FirstChild[head] = word;
            if (LastChild[head] == 0)
                LastChild[head] = word;
        }
        var (read, written) = (-1, 0);
        for (var head = count + 1; ; head = Order[read])
        {
            for (var child = FirstChild[head]; child != 0; child = NextSibling[child])
                Order[written++] = child;
            if (++read >= written)
                break;
        }
    }

    private void Grow(int length)
    {
        var size = Math.Max(length, Head.Length * 2);
        Head = new int[size];
        FirstChild = new int[size];
        LastChild = new int[size];
        NextSibling = new int[size];
        PreviousSibling = new int[size];
        Order = new int[size];
    }
}
