using System.CommandLine;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary>Where the ledger lies: as the person says, else in the user's data folder.</summary>
/// <remarks>Source: XDG Base Directory Specification 0.8: $XDG_DATA_HOME where it is an absolute path, else ~/.local/share.</remarks>
internal static class LedgerPlace
{
    public static Option<string?> Option() =>
        new("--ledger")
        {
            Description =
                "The ledger's file [default: $XDG_DATA_HOME/foresaid/ledger.db, or ~/.local/share/foresaid/ledger.db]",
            HelpName = "FILE",
        };

    /// <exception cref="WrongUseException">Neither the person nor the environment says where.</exception>
    public static string Of(string? given, Surroundings surroundings)
    {
        if (given is not null)
            return given;
        var data = surroundings.Variable("XDG_DATA_HOME");
        if (data is null || !Path.IsPathRooted(data))
        {
            var home =
                surroundings.Variable("HOME")
                ?? throw new WrongUseException("HOME is not set: say with --ledger FILE where the ledger lies.");
            data = Path.Combine(home, ".local", "share");
        }
        return Path.Combine(data, "foresaid", "ledger.db");
    }

    /// <summary>As <see cref="Of"/>, for a verb that writes but must not lay a new ledger by mistake.</summary>
    public static string Existing(string? given, Surroundings surroundings)
    {
        var path = Of(given, surroundings);
        return File.Exists(path)
            ? path
            : throw new LedgerException(
                $"{path}: there is no ledger yet. Lay one with: foresaid add FILE, or name another with --ledger."
            );
    }
}
