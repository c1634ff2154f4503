using AstroEngine.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Jobs;

public sealed class JobIdTests
{
    [Theory]
    [InlineData(JobKinds.BulkCharts)]
    [InlineData(JobKinds.NatalChart)]
    public void Create_AnyKind_CanBeReadAgain(string kind)
    {
        var id = JobId.Create(kind);

        Assert.True(JobId.TryParse(id.Value, out var read));
        Assert.Equal((kind, id.Value), (read.Kind, read.Value));
        Assert.StartsWith(JobId.PrefixOf(kind), id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Twice_Differs() => Assert.NotEqual(JobId.Create(JobKinds.NatalChart), JobId.Create(JobKinds.NatalChart));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("job-")]
    [InlineData("job-bulk-charts-")]
    [InlineData("job-bulk-charts-0123456789abcdef0123456789abcde")]
    [InlineData("job-bulk-charts-0123456789abcdef0123456789abcdeff")]
    [InlineData("job-bulk-charts-0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("job-bulk-charts-../../../../../../etc/passwd0000")]
    [InlineData("job-tea-0123456789abcdef0123456789abcdef")]
    [InlineData("part-0-of-job-bulk-charts-0123456789abcdef0123456789abcdef")]
    public void TryParse_NoId_IsFalse(string? text) => Assert.False(JobId.TryParse(text, out _));
}
