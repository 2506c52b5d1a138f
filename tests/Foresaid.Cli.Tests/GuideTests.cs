using System.Text;

namespace Foresaid.Cli.Tests;

/// <summary>docs/guide/stories.md does what it says: every command in it is run, in its order.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly Dictionary<string, string> _ids = [];

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Every_command_of_the_guide_works()
    {
        var commands = Commands(File.ReadAllLines(Repository.PathOf("docs", "guide", "stories.md"))).ToList();
        Assert.True(commands.Count > 30, $"{commands.Count} commands");
        foreach (var command in commands)
        {
            var code = _terminal.Run([.. Words(command).Select(Fill)]);
            // The guide says of this one that it is refused, and why.
            var expected = command.Contains("02-wire-topic-feed", StringComparison.Ordinal) ? Exit.WrongUse : Exit.Done;
            Assert.True(code == expected, $"{command}: {code} {_terminal.Error}");
        }
    }

    private static IEnumerable<string> Commands(string[] lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside && line.StartsWith("foresaid ", StringComparison.Ordinal))
                yield return line.Split([" #", " >", " |"], StringSplitOptions.None)[0]["foresaid ".Length..];
        }
    }

    /// <summary>As a shell parts them: quotation marks keep words together.</summary>
    private static List<string> Words(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quoted = false;
        foreach (var sign in command + " ")
        {
            if (sign == '"')
                quoted = !quoted;
            else if (sign != ' ' || quoted)
                word.Append(sign);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (words[0] == "forget")
            words.Add("--yes");
        return words;
    }

    /// <summary>The ledger, the samples and the ids, where the guide has names for them.</summary>
    private string Fill(string word) =>
        word switch
        {
            "congress.db" => _terminal.Ledger,
            "CLAIM" => Id(word, "claims", "claim", 0),
            "QUESTION" => Id(word, "question list", "question", 0),
            "FORECAST" => Id(word, "resolve", "forecast", 0),
            "STATEMENT" => Id(word, "statements", "id", 0),
            "ONE" => Id(word, "statements", "id", 1),
            "OTHER" => Id(word, "statements", "id", 2),
            "SPEAKER" => Id(word, "speakers", "speaker", 0),
            "ANOTHER" => Id(word, "speakers", "speaker", 1),
            _ when word.StartsWith("samples/", StringComparison.Ordinal) => Repository.PathOf(word.Split('/')),
            _ => word,
        };

    private string Id(string name, string command, string field, int nth)
    {
        if (_ids.TryGetValue(name, out var known))
            return known;
        Assert.Equal(
            Exit.Done,
            _terminal.Run([.. command.Split(' '), "--format", "jsonl", "--ledger", _terminal.Ledger])
        );
        return _ids[name] = _terminal.Rows[nth].GetProperty(field).GetString()![..8];
    }
}
