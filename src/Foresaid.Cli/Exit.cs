namespace Foresaid.Cli;

/// <summary>What the command tells the shell; the same numbers for every verb (docs/reference/commands.md).</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>What was asked is not so: a finding of <c>verify</c>, a failed floor.</summary>
    public const int NotSo = 1;

    /// <summary>Some input could not be read; the rest was done.</summary>
    public const int SomeUnread = 2;

    /// <summary>EX_USAGE of sysexits.h.</summary>
    public const int WrongUse = 64;

    /// <summary>EX_SOFTWARE of sysexits.h: a fault of the program itself.</summary>
    public const int OwnFault = 70;

    /// <summary>EX_IOERR of sysexits.h: the ledger could not be read or written.</summary>
    public const int LedgerFailed = 74;
}
