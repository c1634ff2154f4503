using AstroEngine.Functions.Storage;

namespace AstroEngine.Tests.Functions.Storage;

public sealed class ObjectNameTests
{
    [Fact]
    public void IsValid_Length_IsLimited()
    {
        var longest = string.Join('/', Enumerable.Repeat(new string('a', 127), 4));
        Assert.Equal(511, longest.Length);
        Assert.True(ObjectName.IsValid(longest));
        Assert.False(ObjectName.IsValid(longest + "/a"));
        Assert.False(ObjectName.IsValid(new string('a', 129)));
        Assert.False(ObjectName.IsValid(null));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("jobs/", true)]
    [InlineData("jobs/1/", true)]
    [InlineData("jobs", false)]
    [InlineData("/", false)]
    [InlineData("../", false)]
    [InlineData(null, false)]
    public void IsPrefix_Text_IsJudged(string? text, bool expected) => Assert.Equal(expected, ObjectName.IsPrefix(text));
}
