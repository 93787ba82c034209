# Parameters, what they make of weights, and optimisers. Parameters are float32 and belong to no graph; each step begins
# a graph at leaves that share their memory.


def copied(self, x: Tensor) -> Tensor:
  return torch.clone(x.detach().to(torch.float32), memory_format=0)


def filled(self, like: Tensor, value: float) -> Tensor:
  return torch.full(like.shape, value, dtype=torch.float32, layout=None, device=like.device, pin_memory=None)


def on(self, x: Tensor, device_of: Tensor) -> Tensor:
  return x.to(device_of.device, torch.float32).clone()


def weight_of(self, leaf: Tensor, frozen: Tensor) -> Tensor:
  # A trained weight in the format of the computation.
  return leaf.to(frozen.dtype)


def distance(self, leaf: Tensor, frozen: Tensor, weight: float) -> Tensor:
  moved = leaf - frozen.detach().to(torch.float32)
  return torch.sum(moved * moved) * weight


def multiply(self, x: Tensor, y: Tensor) -> None:
  torch.mul_(x, y)


def squared_length(self, x: Tensor) -> Tensor:
  f = x.to(torch.float64)
  return torch.sum(f * f).cpu().to(torch.float32)


def adam(self, value: Tensor, first: Tensor, second: Tensor, gradient: Tensor, rate: float, beta1: float, beta2: float,
         epsilon: float, decay: float, step: int) -> None:
  torch.mul_(first, beta1)
  torch.add_(first, gradient * (1.0 - beta1))
  torch.mul_(second, beta2)
  torch.add_(second, gradient * gradient * (1.0 - beta2))
  mean = first / (1.0 - beta1 ** step)
  spread = torch.sqrt(second / (1.0 - beta2 ** step)) + epsilon
  if decay > 0.0:
    torch.mul_(value, 1.0 - rate * decay)
  torch.sub_(value, mean / spread * rate)


def pull(self, value: Tensor, beginning: Tensor, share: float) -> None:
  torch.mul_(value, 1.0 - share)
  torch.add_(value, beginning.detach().to(torch.float32) * share)
