namespace Foresaid.Tests.Statements;

/// <summary>What holds of every statement, whatever its words: ids, holders, and the doubts of a reading.</summary>
public sealed class StatementTests
{
    private const string Text =
        "The bank said on Monday it will cut rates in May. Analysts predict that prices will fall.";

    private static Reading Read(
        string text,
        Published? published = null,
        string? language = null,
        string? url = null
    ) =>
        new Reader().Read(
            new Article
            {
                Text = new SourceText(text),
                Published = published,
                Language = language,
                Url = url,
            }
        );

    [Fact]
    public void Ids_are_forty_hexadecimal_digits_and_differ()
    {
        var ids = Read(Text).Statements.Select(statement => statement.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{40}$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Ids_stay_when_the_text_is_read_again_and_change_with_the_article()
    {
        var first = Read(Text).Statements.Select(statement => statement.Id);
        Assert.Equal(first, Read(Text).Statements.Select(statement => statement.Id));
        Assert.NotEqual(first, Read(Text, url: "https://example.org/1").Statements.Select(statement => statement.Id));
    }

    [Fact]
    public void The_outlet_is_the_first_holder_of_every_statement() =>
        Assert.All(Read(Text).Statements, statement => Assert.Equal("outlet", statement.Certainty[0].HolderId));

    [Fact]
    public void An_undated_article_says_so() =>
        Assert.Contains(
            Read(Text).Doubts,
            doubt => doubt.StartsWith("no publication date found", StringComparison.Ordinal)
        );

    [Fact]
    public void A_quotation_that_never_closes_is_a_doubt()
    {
        var open = Read(
            "\"The dam will hold, the engineer said.\n\nThe river rose.",
            Published.On(new(2025, 3, 1), "given")
        );
        Assert.Contains("a quotation opens and never closes", open.Doubts);
        // News opens every paragraph of a long quotation, and closes the last one only.
        var long_ = Read(
            "\"The dam will hold.\n\n\"The river rose,\" the engineer said.",
            Published.On(new(2025, 3, 1), "given")
        );
        Assert.Empty(long_.Doubts);
    }

    [Theory]
    [InlineData(
        "Die Bank hat am Montag mitgeteilt, dass sie die Zinsen im Mai senken werde, und der Sprecher sagte, dass die Preise in diesem Jahr "
            + "weiter fallen würden, weil die Nachfrage schwach sei und der Handel nicht wachse."
    )]
    [InlineData(
        "El banco central dijo el lunes que bajará los tipos de interés en mayo y el portavoz añadió que los precios seguirán cayendo este año "
            + "porque la demanda es débil y el comercio no crece en la región."
    )]
    [InlineData(
        "中央银行星期一表示将在五月降息，发言人说今年物价将继续下跌，因为需求疲弱，贸易没有增长。分析师预计明年会有所改善，但是风险仍然存在，政府将公布新的计划并继续观察市场的变化情况，而且不排除采取进一步措施。"
    )]
    public void What_is_not_English_is_left_unread(string text)
    {
        var reading = Read(text);
        Assert.Contains(
            reading.Doubts,
            doubt => doubt.StartsWith("left unread: not English", StringComparison.Ordinal)
        );
        Assert.Empty(reading.Statements);
        Assert.NotEmpty(reading.Paragraphs);
    }

    [Fact]
    public void Words_outweigh_a_wrong_declaration_but_not_a_short_text()
    {
        Assert.NotEmpty(
            Read(
                Text + " The ministry said that it would not comment on the figures before the end of the week.",
                language: "ko"
            ).Statements
        );
        Assert.Empty(Read("La banque centrale.", language: "fr").Statements);
    }

    [Fact]
    public void What_is_too_long_is_left_unread()
    {
        var reading = new Reader().Read(
            new Article { Text = new SourceText(Text) },
            new ReaderOptions { MaxLength = 20 }
        );
        Assert.StartsWith("left unread", reading.Doubts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Predicates_come_only_when_asked_for()
    {
        Assert.Empty(Read(Text).Predicates);
        var asked = new Reader().Read(
            new Article { Text = new SourceText(Text) },
            new ReaderOptions { Predicates = true }
        );
        Assert.All(asked.Predicates, predicate => Assert.InRange(predicate.Factuality, -3.0, 3.0));
        Assert.Contains(asked.Predicates, predicate => predicate is { Lemma: "say", Factuality: 3.0 });
    }
}
