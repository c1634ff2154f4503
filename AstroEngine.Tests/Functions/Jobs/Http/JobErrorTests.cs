using AstroEngine.Functions.Jobs.Http;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Jobs.Http;

public sealed class JobErrorTests
{
    [Fact]
    public void Of_FailureDetails_IsTheirMessage() => Assert.Equal(
        "no room", JobError.Of(Job(OrchestrationRuntimeStatus.Failed, null, new TaskFailureDetails("X", "no room", null, null, null))));

    [Theory]
    [InlineData("\"AstroEngine.Functions.Jobs.JobFailedException: no room: free some\\n   at Foo.Bar()\"", "no room: free some")]
    [InlineData("\"no room\"", "no room")]
    [InlineData("not json", "not json")]
    [InlineData(null, "The job failed.")]
    public void Of_FailedOnAnOldHost_TakesTheOutput(string? output, string expected) =>
        Assert.Equal(expected, JobError.Of(Job(OrchestrationRuntimeStatus.Failed, output, null)));

    [Theory]
    [InlineData("\"by its owner\"", "by its owner")]
    [InlineData(null, "The job was cancelled.")]
    public void Of_Terminated_IsTheReason(string? output, string expected) =>
        Assert.Equal(expected, JobError.Of(Job(OrchestrationRuntimeStatus.Terminated, output, null)));

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Running)]
    [InlineData(OrchestrationRuntimeStatus.Pending)]
    [InlineData(OrchestrationRuntimeStatus.Suspended)]
    [InlineData(OrchestrationRuntimeStatus.Completed)]
    public void Of_NothingWrong_IsNull(OrchestrationRuntimeStatus status) => Assert.Null(JobError.Of(Job(status, "\"x\"", null)));

    private static OrchestrationMetadata Job(OrchestrationRuntimeStatus status, string? output, TaskFailureDetails? failure) =>
        new("BulkCharts", "job") { RuntimeStatus = status, SerializedOutput = output, FailureDetails = failure };
}
