using AstroEngine.Functions.Jobs;
using DurableTask.Core.Exceptions;
using Grpc.Core;

namespace AstroEngine.Tests.Functions.Jobs
{
    public sealed class DuplicateInstanceTests
    {
        [Fact]
        public void IsCauseOf_ExceptionsOfBothHosts_AreKnown()
        {
            Assert.True(DuplicateInstance.IsCauseOf(new OrchestrationAlreadyExistsException("one")));
            Assert.True(DuplicateInstance.IsCauseOf(new RpcException("Status(StatusCode=\"AlreadyExists\", Detail=\"one\")")));
            Assert.False(DuplicateInstance.IsCauseOf(new RpcException("Status(StatusCode=\"Unavailable\", Detail=\"\")")));
            Assert.False(DuplicateInstance.IsCauseOf(new InvalidOperationException("AlreadyExists")));
        }
    }
}

namespace Grpc.Core
{
    /// <summary>Stands in for the exception of the transport, which is known by its name alone.</summary>
    public sealed class RpcException(string message) : Exception(message);
}
