# What trainings of weights and of masks both do with arrays of numbers, in place.


def assign(self, target: Tensor, source: Tensor) -> None:
  torch.copy_(target, source)


def read(self, x: Tensor) -> Tensor:
  return x.detach().cpu().contiguous()


def stored_bytes(self, x: Tensor, first: int, count: int, format: int) -> Tensor:
  # The bytes of some numbers, in the order of rows, in another format.
  part = x.detach().reshape([-1]).narrow(0, first, count).to(format)
  return torch.view_copy(part.cpu().contiguous(), dtype=0)


def add_to(self, total: Tensor, part: Tensor) -> None:
  torch.add_(total, part)


def scale(self, x: Tensor, factor: float) -> None:
  torch.mul_(x, factor)


def descend(self, value: Tensor, velocity: Tensor, gradient: Tensor, rate: float, momentum: float) -> None:
  torch.mul_(velocity, momentum)
  torch.add_(velocity, gradient)
  torch.sub_(value, velocity * rate)
