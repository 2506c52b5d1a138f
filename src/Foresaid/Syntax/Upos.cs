namespace Foresaid.Syntax;

/// <summary>Universal part-of-speech tags.</summary>
/// <remarks>Source: Universal Dependencies 2, universal POS tags.</remarks>
public enum Upos : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
