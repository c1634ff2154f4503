using AstroEngine.Functions.Caching.Users;

namespace AstroEngine.Tests.Caching.Users;

public sealed class UserIdTests
{
    [Theory]
    [InlineData("u")]
    [InlineData("user-17@example.org")]
    [InlineData("!~")]
    public void Parse_Visible_IsAnId(string text)
    {
        var user = UserId.Parse(text)!;
        Assert.Equal(text, user.Value);
        Assert.DoesNotContain(text, $"[{user}]".Replace("user)", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\tb")]
    [InlineData("a\u007f")]
    [InlineData("ü")]
    public void Parse_AnythingElse_IsNone(string? text) => Assert.Null(UserId.Parse(text));

    [Fact]
    public void Parse_Length_IsAtMost128()
    {
        Assert.NotNull(UserId.Parse(new string('a', 128)));
        Assert.Null(UserId.Parse(new string('a', 129)));
    }

    [Fact]
    public void Hash_OfTwoSecrets_Differs()
    {
        var user = UserId.Parse("alice")!;

        // Checked with: printf alice | openssl dgst -sha256 -hmac 'a secret of this test'
        Assert.Equal("3f3b3db89cd162c18e5bf180d9ee91281e09ec81a5173ad19aabb4af491c0c02", UserHash.Of(user, "a secret of this test"u8).Text);
        Assert.NotEqual(UserHash.Of(user, "a secret of this test"u8), UserHash.Of(user, "another secret of it"u8));
    }
}
