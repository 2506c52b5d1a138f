using System.Text.Json;

namespace Foresaid.Cli.Tests;

/// <summary>A small invented story, and a report that does not belong to it, for asking and deciding from the command line.</summary>
internal static class DockStory
{
    public const string About = "dock strike, Port Ansel, Harbour Workers' Union";

    private static readonly (string Url, string Outlet, string? Day, string Title, string Text)[] Reports =
    [
        (
            "https://tern.example/1",
            "Tern Daily",
            "2026-01-12",
            "Port Ansel dockers to vote on strike",
            "The Harbour Workers' Union will hold a strike vote in Port Ansel on 20 January, its chair Marta Lund said on Monday. "
                + "The port authority said the dock strike could begin in late January."
        ),
        (
            "https://gull.example/2",
            "Gull Post",
            "2026-01-13",
            "Strike at Port Ansel may begin in late January",
            "The dock strike at Port Ansel may begin in late January, the port authority said. Marta Lund, chair of the "
                + "Harbour Workers' Union, said about 1,200 dockers would vote."
        ),
        (
            "https://tern.example/3",
            "Tern Daily",
            "2026-01-21",
            "Dockers vote to strike",
            "Dockers in Port Ansel voted to strike, the Harbour Workers' Union announced on Wednesday. The dock strike will begin on "
                + "2 February, Lund said. Analysts expect that it will last two weeks."
        ),
        (
            "https://heron.example/4",
            "Heron Wire",
            "2026-01-22",
            "Ansel strike date set",
            "The dock strike in Port Ansel will begin on 3 February, the Harbour Workers' Union said. The port authority denied "
                + "that ships would be turned away."
        ),
        (
            "https://tern.example/5",
            "Tern Daily",
            "2026-02-03",
            "Dock strike begins in Port Ansel",
            "The dock strike began in Port Ansel on Monday, the Harbour Workers' Union said. Some 900 dockers stayed away, the port "
                + "authority said."
        ),
        (
            "https://gull.example/6",
            "Gull Post",
            null,
            "Lund sees long strike",
            "Marta Lund, chair of the Harbour Workers' Union, said the dock strike in Port Ansel would last until March."
        ),
        (
            "https://gull.example/7",
            "Gull Post",
            "2026-02-04",
            "Rates to stay",
            "Interest rates will stay where they are in March, the central bank said on Wednesday."
        ),
    ];

    public static IReadOnlyList<string> Lines { get; } =
    [
        .. Reports.Select(report =>
            JsonSerializer.Serialize(
                new
                {
                    url = report.Url,
                    outlet = report.Outlet,
                    title = report.Title,
                    published = report.Day,
                    text = report.Title + "\n\n" + report.Text,
                }
            )
        ),
    ];

    /// <summary>Adds the reports in their order, or in another one.</summary>
    public static void Add(Terminal terminal, string ledger, bool backwards = false)
    {
        var lines = backwards ? Lines.Reverse() : Lines;
        var file = terminal.Write(backwards ? "back.jsonl" : "dock.jsonl", string.Join('\n', lines) + "\n");
        Assert.Equal(Exit.Done, terminal.Run("add", "--ledger", ledger, file));
    }
}
