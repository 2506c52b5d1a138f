namespace Foresaid.Syntax.Model;

/// <summary>The three moves of the parser.</summary>
internal enum Move : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The word on top of the stack depends on the next word.</summary>
    Left,

    /// <summary>The word on top of the stack depends on the one below it.</summary>
    Right,
}

/// <summary>A half-built tree: stack, next word, heads so far. A workspace; words count from 1, the root is the last.</summary>
/// <remarks>Source: arc-hybrid, Kuhlmann, Gomez-Rodriguez and Satta 2011; the root at the end, Ballesteros and Nivre 2013. Builds one root and no crossing arcs.</remarks>
internal sealed class ArcState
{
    internal int[] Stack = [];
    internal int[] Head = [];
    internal int[] Left1 = [];
    internal int[] Left2 = [];
    internal int[] Right1 = [];
    internal int[] Right2 = [];
    internal int[] LeftCount = [];
    internal int[] RightCount = [];

    internal int Count { get; private set; }
    internal int Depth { get; private set; }
    internal int Next { get; private set; }
    internal int Root => Count + 1;
    internal bool IsDone => Next == Root && Depth == 0;

    internal void Begin(int count)
    {
        if (Head.Length < count + 2)
            Grow(count + 2);
        (Count, Depth, Next) = (count, 0, 1);
        foreach (var array in (ReadOnlySpan<int[]>)[Head, Left1, Left2, Right1, Right2, LeftCount, RightCount])
            array.AsSpan(0, count + 2).Clear();
    }

    /// <summary>The n-th word from the top of the stack; 0 when it is not that deep.</summary>
    internal int OnStack(int n) => n < Depth ? Stack[Depth - 1 - n] : 0;

    /// <summary>The n-th word of what is still to come; 0 past the root.</summary>
    internal int Coming(int n) => Next + n <= Root ? Next + n : 0;

    internal bool Allows(Move move) =>
        move switch
        {
            Move.Shift => Next < Root,
            // Only the last word left can be the root's.
            Move.Left => Depth > 0 && (Next < Root || Depth == 1),
            _ => Depth > 1,
        };

    internal void Do(Move move)
    {
        if (move == Move.Shift)
        {
            Stack[Depth++] = Next++;
            return;
        }
        var child = Stack[--Depth];
        var head = move == Move.Left ? Next : Stack[Depth - 1];
        Head[child] = head;
        if (move == Move.Left)
            (Left2[head], Left1[head], LeftCount[head]) = (Left1[head], child, LeftCount[head] + 1);
        else
            (Right2[head], Right1[head], RightCount[head]) = (Right1[head], child, RightCount[head] + 1);
    }

    private void Grow(int length)
    {
        var size = Math.Max(length, Head.Length * 2);
        Stack = new int[size];
        Head = new int[size];
        Left1 = new int[size];
        Left2 = new int[size];
        Right1 = new int[size];
        Right2 = new int[size];
        LeftCount = new int[size];
        RightCount = new int[size];
    }
}
