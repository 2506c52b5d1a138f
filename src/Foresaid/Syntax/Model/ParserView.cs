namespace Foresaid.Syntax.Model;

/// <summary>The words that the next move is chosen by: the top of the stack, the words to come, and their outermost children. 0 is no word.</summary>
internal struct ParserView
{
    internal int S0;
    internal int S1;
    internal int S2;
    internal int B0;
    internal int B1;
    internal int B2;
    internal int S0Left1;
    internal int S0Left2;
    internal int S0Right1;
    internal int S0Right2;
    internal int S1Left1;
    internal int S1Right1;
    internal int S1Right2;
    internal int B0Left1;
    internal int B0Left2;
    internal int S0LeftCount;
    internal int S0RightCount;
    internal int S1RightCount;
    internal int B0LeftCount;

    internal static ParserView Of(ArcState state)
    {
        var (s0, s1, b0) = (state.OnStack(0), state.OnStack(1), state.Coming(0));
        return new ParserView
        {
            S0 = s0,
            S1 = s1,
            S2 = state.OnStack(2),
            B0 = b0,
            B1 = state.Coming(1),
            B2 = state.Coming(2),
            S0Left1 = state.Left1[s0],
            S0Left2 = state.Left2[s0],
            S0Right1 = state.Right1[s0],
            S0Right2 = state.Right2[s0],
            S1Left1 = state.Left1[s1],
            S1Right1 = state.Right1[s1],
            S1Right2 = state.Right2[s1],
            B0Left1 = state.Left1[b0],
            B0Left2 = state.Left2[b0],
            S0LeftCount = state.LeftCount[s0],
            S0RightCount = state.RightCount[s0],
            S1RightCount = state.RightCount[s1],
            B0LeftCount = state.LeftCount[b0],
        };
    }
}
