# Parameters, what they make of weights, and optimisers. Parameters are float32 and belong to no graph; each step begins
# a graph at leaves that share their memory.


def copied(self, x: Tensor) -> Tensor:
  return torch.clone(x.detach().to(torch.float32), memory_format=0)


def filled(self, like: Tensor, value: float) -> Tensor:
  return torch.full(like.shape, value, dtype=torch.float32, layout=None, device=like.device, pin_memory=None)


def on(self, x: Tensor, device_of: Tensor) -> Tensor:
  return x.to(device_of.device, torch.float32).clone()


def assign(self, target: Tensor, source: Tensor) -> None:
  torch.copy_(target, source)


def read(self, x: Tensor) -> Tensor:
  return x.detach().cpu().contiguous()


def stored_bytes(self, x: Tensor, first: int, count: int, format: int) -> Tensor:
  # The bytes of some numbers, in the order of rows, in another format.
  part = x.detach().reshape([-1]).narrow(0, first, count).to(format)
  return torch.view_copy(part.cpu().contiguous(), dtype=0)


def weight_of(self, leaf: Tensor, frozen: Tensor) -> Tensor:
  # A trained weight in the format of the computation.
  return leaf.to(frozen.dtype)


def distance(self, leaf: Tensor, frozen: Tensor, weight: float) -> Tensor:
  moved = leaf - frozen.detach().to(torch.float32)
  return torch.sum(moved * moved) * weight


def add_to(self, total: Tensor, part: Tensor) -> None:
  torch.add_(total, part)


def scale(self, x: Tensor, factor: float) -> None:
  torch.mul_(x, factor)


def multiply(self, x: Tensor, y: Tensor) -> None:
  torch.mul_(x, y)


def squared_length(self, x: Tensor) -> Tensor:
  f = x.to(torch.float64)
  return torch.sum(f * f).cpu().to(torch.float32)


def descend(self, value: Tensor, velocity: Tensor, gradient: Tensor, rate: float, momentum: float) -> None:
  torch.mul_(velocity, momentum)
  torch.add_(velocity, gradient)
  torch.sub_(value, velocity * rate)


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
