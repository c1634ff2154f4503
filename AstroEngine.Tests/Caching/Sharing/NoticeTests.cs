using AstroEngine.Functions.Caching.Sharing;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching.Sharing;

public sealed class NoticeTests
{
    public static TheoryData<string> Words => new(Notices().Select(notice => notice.Render()));

    [Theory]
    [MemberData(nameof(Words))]
    public void Parse_Rendered_IsTheSame(string text) => Assert.Equal(text, Notice.Parse(text)!.Render());

    [Fact]
    public void Parse_Keys_AreTheKeys()
    {
        var read = Notice.Parse(Notices()[2].Render())!;
        Assert.Equal(NoticeType.Keys, read.What);
        Assert.Equal([TestCache.Key(1), TestCache.Key(2, "panchanga-month")], read.Keys!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("a x 1 all")]
    [InlineData("a 0 1 everything")]
    [InlineData("a 0 1 kind")]
    [InlineData("a 0 1 kind *")]
    [InlineData("a 0 1 keys")]
    [InlineData("a 0 1 keys natal")]
    [InlineData("a 0 1 keys natal:1")]
    [InlineData("a 0 1 keys natal:gggggggggggggggggggggggggggggggg")]
    [InlineData("a 0 1 keys Natal:00000000000000000000000000000000")]
    [InlineData("a 0 1 alive x")]
    public void Parse_AnythingElse_IsNothing(string? text) => Assert.Null(Notice.Parse(text));

    private static Notice[] Notices()
    {
        var notice = new Notice("0f", 3, "0.1.0", NoticeType.All);
        return
        [
            notice,
            notice with { What = NoticeType.Kind, Kind = "lagna-chart" },
            notice with { What = NoticeType.Keys, Keys = [TestCache.Key(1), TestCache.Key(2, "panchanga-month")] },
            notice with { What = NoticeType.Alive, Number = 12 },
        ];
    }
}
